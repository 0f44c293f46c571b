// SPDX-License-Identifier: Apache-2.0
// Empty: headers that are compiled once for many targets need one source to belong to.
